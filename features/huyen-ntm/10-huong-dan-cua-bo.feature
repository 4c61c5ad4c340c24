# language: vi
Tính năng: Hướng dẫn của các bộ (Huyện nông thôn mới)

  Hướng dẫn đặt mức từ ngày của nó; trước ngày ấy chỉ có quyết định. Mức có thể vẫn thế, văn bản thì khác.

  Quy tắc: Văn bản đặt mức, trước và từ ngày có hướng dẫn

    Khung tình huống: <chỉ tiêu>
      Cho bộ tiêu chí "huyen-ntm" ngày <ngày>
      Và một huyện thuộc vùng "TDMNPB"
      Và số liệu "<số liệu>" là <giá trị>
      Khi đánh giá
      Thì chỉ tiêu "<chỉ tiêu>" đạt
      Và căn cứ là "<văn bản>"

      Dữ liệu: cùng một mức
        | ngày       | chỉ tiêu | số liệu                                  | giá trị | văn bản          |
        | 26/06/2022 | 1.1      | district.regional_plan_current           | có      | 320/QĐ-TTg       |
        | 27/06/2022 | 1.1      | district.regional_plan_current           | có      | 2307/BXD-QHKT    |
        | 10/05/2022 | 2.3      | district.roads_with_trees_share          | 50      | 320/QĐ-TTg       |
        | 11/05/2022 | 2.3      | district.roads_with_trees_share          | 50      | 1680/QĐ-BNN-VPĐP |
        | 11/05/2022 | 7.6      | district.green_space_per_person          | 2       | 1680/QĐ-BNN-VPĐP |
        | 11/05/2022 | 8.2      | district.water_works_sustained_share     | 35      | 1680/QĐ-BNN-VPĐP |
        | 11/05/2022 | 8.5      | district.food_businesses_compliant_share | 100     | 1680/QĐ-BNN-VPĐP |
        | 11/05/2022 | 9.3      | district.no_leader_disciplined           | có      | 1680/QĐ-BNN-VPĐP |

    Tình huống: 932 chia 2.1 thành ba phần từ ngày 18/07/2022
      Cho bộ tiêu chí "huyen-ntm" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và số liệu "district.roads_maintained_share" là 99,9
      Khi đánh giá
      Và đánh giá lại theo luật ngày 18/07/2022
      Thì chỉ tiêu "2.1" chuyển từ chưa đủ căn cứ sang chưa đạt

  Quy tắc: 7.3 Mô hình tái chế có quy mô cấp xã theo một trong ba cách, gắn với hộ theo một trong hai cách

    Khung tình huống: Sát mức của từng cách
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và số liệu "district.recycling_model_communes" là <số xã>
      Và số liệu "district.recycling_model_households" là <số hộ>
      Và số liệu "district.recycling_model_capacity" là <công suất>
      Và số liệu "district.recycling_model_contract_share" là <tỷ lệ hộ>
      Và số liệu "district.recycling_model_contract_households" là <hộ cam kết>
      Và số liệu "district.recycling_model_registered" là có
      Và số liệu "district.recycling_model_file" là có
      Và số liệu "district.recycling_model_premises" là có
      Và số liệu "district.recycling_model_sales" là có
      Và số liệu "district.recycling_model_farm_linked" là có
      Và số liệu "district.recycling_model_operator" là có
      Và số liệu "district.recycling_model_years" là 2
      Và số liệu "district.recycling_model_no_broken_contract" là có
      Và số liệu "district.recycling_model_product_sold" là có
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu: quy mô, rồi gắn với hộ
        | số xã | số hộ | công suất | tỷ lệ hộ | hộ cam kết | kết quả  |
        | 1     | 0     | 0         | 80       | 0          | đạt      |
        | 0     | 100   | 0         | 80       | 0          | đạt      |
        | 0     | 0     | 5         | 80       | 0          | đạt      |
        | 0     | 99    | 4,9       | 80       | 0          | chưa đạt |
        | 1     | 0     | 0         | 0        | 100        | đạt      |
        | 1     | 0     | 0         | 79,9     | 99         | chưa đạt |
