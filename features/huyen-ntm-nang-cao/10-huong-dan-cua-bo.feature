# language: vi
Tính năng: Hướng dẫn của các bộ (Huyện nông thôn mới nâng cao)

  Hướng dẫn đặt mức từ ngày của nó; trước ngày ấy chỉ có quyết định. Mức có thể vẫn thế, văn bản thì khác.

  Quy tắc: Văn bản đặt mức, trước và từ ngày có hướng dẫn

    Khung tình huống: <chỉ tiêu>
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày <ngày>
      Và một huyện thuộc vùng "TDMNPB"
      Và số liệu "<số liệu>" là <giá trị>
      Khi đánh giá
      Thì chỉ tiêu "<chỉ tiêu>" đạt
      Và căn cứ là "<văn bản>"

      Dữ liệu: cùng một mức
        | ngày       | chỉ tiêu | số liệu                                  | giá trị | văn bản          |
        | 10/05/2022 | 7.6      | district.green_space_per_person          | 4       | 320/QĐ-TTg       |
        | 11/05/2022 | 7.6      | district.green_space_per_person          | 4       | 1680/QĐ-BNN-VPĐP |
        | 11/05/2022 | 8.3      | district.water_works_sustained_share     | 40      | 1680/QĐ-BNN-VPĐP |
        | 11/05/2022 | 8.6      | district.food_businesses_compliant_share | 100     | 1680/QĐ-BNN-VPĐP |
        | 11/05/2022 | 8.8      | district.no_food_safety_incident         | có      | 1680/QĐ-BNN-VPĐP |

    Khung tình huống: Nội dung mới của <văn bản>
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày <trước>
      Và một huyện thuộc vùng "TDMNPB"
      Và số liệu "<số liệu>" là <giá trị>
      Khi đánh giá
      Và đánh giá lại theo luật ngày <ngày đầu>
      Thì chỉ tiêu "<chỉ tiêu>" chuyển từ chưa đủ căn cứ sang chưa đạt

      Dữ liệu: 2307, 932
        | văn bản        | trước      | ngày đầu   | chỉ tiêu | số liệu                              | giá trị |
        | 2307/BXD-QHKT  | 26/06/2022 | 27/06/2022 | 1.1      | district.detailed_service_area_plan | không   |
        | 932/QĐ-BGTVT   | 17/07/2022 | 18/07/2022 | 2.1      | district.roads_link_share           | 99,9    |
