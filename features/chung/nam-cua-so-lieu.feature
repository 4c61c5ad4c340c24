# language: vi
Tính năng: Số liệu của năm nào thì tính

  Quyết định 18/2022/QĐ-TTg, Điều 2 khoản 4: số liệu của năm đánh giá, hoặc của năm liền kề trước đó.
  Số liệu của năm khác vẫn được ghi lại, nhưng chưa đủ căn cứ để kết luận.

  Khung tình huống: Năm đánh giá và năm trước đó
    Cho bộ tiêu chí "<bộ>" ngày 31/12/2024
    Và một <đơn vị>
    Và <đơn vị> không thuộc loại khu vực nào
    Và số liệu "<số liệu>" của năm <năm> là <giá trị>
    Khi đánh giá
    Thì chỉ tiêu "<mã>" <kết quả>

    Dữ liệu:
      | bộ | đơn vị | mã | số liệu | giá trị | năm | kết quả |
      | xa-ntm | xã | 6.3 | Tỷ lệ thôn có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao | 100 | 2022 | chưa đủ căn cứ |
      | xa-ntm | xã | 6.3 | Tỷ lệ thôn có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao | 100 | 2023 | đạt |
      | xa-ntm | xã | 6.3 | Tỷ lệ thôn có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao | 100 | 2024 | đạt |
      | xa-ntm | xã | 6.3 | Tỷ lệ thôn có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao | 100 | 2025 | chưa đủ căn cứ |
      | xa-ntm-nang-cao | xã | 14.3 | Xã triển khai thực hiện khám bệnh, chữa bệnh từ xa | có | 2022 | chưa đủ căn cứ |
      | xa-ntm-nang-cao | xã | 14.3 | Xã triển khai thực hiện khám bệnh, chữa bệnh từ xa | có | 2023 | đạt |
      | xa-ntm-nang-cao | xã | 14.3 | Xã triển khai thực hiện khám bệnh, chữa bệnh từ xa | có | 2024 | đạt |
      | xa-ntm-nang-cao | xã | 14.3 | Xã triển khai thực hiện khám bệnh, chữa bệnh từ xa | có | 2025 | chưa đủ căn cứ |
      | xa-ntm-kieu-mau | xã | 3 | Số mô hình thôn thông minh theo quy định của UBND cấp tỉnh | 1 | 2022 | chưa đủ căn cứ |
      | xa-ntm-kieu-mau | xã | 3 | Số mô hình thôn thông minh theo quy định của UBND cấp tỉnh | 1 | 2023 | đạt |
      | xa-ntm-kieu-mau | xã | 3 | Số mô hình thôn thông minh theo quy định của UBND cấp tỉnh | 1 | 2024 | đạt |
      | xa-ntm-kieu-mau | xã | 3 | Số mô hình thôn thông minh theo quy định của UBND cấp tỉnh | 1 | 2025 | chưa đủ căn cứ |
      | huyen-ntm | huyện | 2.3 | Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường | 50 | 2022 | chưa đủ căn cứ |
      | huyen-ntm | huyện | 2.3 | Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường | 50 | 2023 | đạt |
      | huyen-ntm | huyện | 2.3 | Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường | 50 | 2024 | đạt |
      | huyen-ntm | huyện | 2.3 | Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường | 50 | 2025 | chưa đủ căn cứ |
      | huyen-ntm-nang-cao | huyện | 5.3 | Có công viên hoặc quảng trường lắp đặt dụng cụ thể dục, thể thao | có | 2022 | chưa đủ căn cứ |
      | huyen-ntm-nang-cao | huyện | 5.3 | Có công viên hoặc quảng trường lắp đặt dụng cụ thể dục, thể thao | có | 2023 | đạt |
      | huyen-ntm-nang-cao | huyện | 5.3 | Có công viên hoặc quảng trường lắp đặt dụng cụ thể dục, thể thao | có | 2024 | đạt |
      | huyen-ntm-nang-cao | huyện | 5.3 | Có công viên hoặc quảng trường lắp đặt dụng cụ thể dục, thể thao | có | 2025 | chưa đủ căn cứ |
      | thi-xa-thanh-pho-hoan-thanh | thị xã | 1 | Tỷ lệ xã trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025 | 100 | 2022 | chưa đủ căn cứ |
      | thi-xa-thanh-pho-hoan-thanh | thị xã | 1 | Tỷ lệ xã trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025 | 100 | 2023 | đạt |
      | thi-xa-thanh-pho-hoan-thanh | thị xã | 1 | Tỷ lệ xã trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025 | 100 | 2024 | đạt |
      | thi-xa-thanh-pho-hoan-thanh | thị xã | 1 | Tỷ lệ xã trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025 | 100 | 2025 | chưa đủ căn cứ |
      | tinh-hoan-thanh | tỉnh | 1 | Tỷ lệ huyện trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025 | 100 | 2022 | chưa đủ căn cứ |
      | tinh-hoan-thanh | tỉnh | 1 | Tỷ lệ huyện trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025 | 100 | 2023 | đạt |
      | tinh-hoan-thanh | tỉnh | 1 | Tỷ lệ huyện trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025 | 100 | 2024 | đạt |
      | tinh-hoan-thanh | tỉnh | 1 | Tỷ lệ huyện trên địa bàn đạt chuẩn nông thôn mới giai đoạn 2021 - 2025 | 100 | 2025 | chưa đủ căn cứ |
