# language: vi
Tính năng: Tiêu chí 3. Thủy lợi và phòng, chống thiên tai (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức. Từ ngày 11/5/2022 ba chỉ tiêu chấm theo bảng điểm của hướng dẫn.

  Quy tắc: 3.1 Các công trình thủy lợi do huyện quản lý được bảo trì, nâng cấp, đảm bảo tích hợp hệ thống cơ sở dữ liệu theo chuyển đổi số (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công trình thủy lợi do huyện quản lý được bảo trì, nâng cấp, có cơ sở dữ liệu số" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.1 Các công trình thủy lợi do huyện quản lý được bảo trì, nâng cấp, đảm bảo tích hợp hệ thống cơ sở dữ liệu theo chuyển đổi số (từ ngày 11/05/2022)

    Khung tình huống: Sát mức: tổng điểm
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm sửa chữa công trình thủy lợi của huyện" là 20
      Và số liệu "Điểm nâng cấp công trình thủy lợi của huyện" là 20
      Và số liệu "Điểm tích hợp, cập nhật cơ sở dữ liệu thủy lợi của huyện" là 20
      Và số liệu "Điểm bảo trì, nâng cấp công trình thủy lợi do huyện quản lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 69,9    | chưa đạt |
        | 70      | đạt      |
        | 70,1    | đạt      |

    Khung tình huống: Mục 4 không được 0 điểm
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm bảo trì, nâng cấp công trình thủy lợi do huyện quản lý" là 80
      Và số liệu "Điểm nâng cấp công trình thủy lợi của huyện" là 20
      Và số liệu "Điểm tích hợp, cập nhật cơ sở dữ liệu thủy lợi của huyện" là 20
      Và số liệu "Điểm sửa chữa công trình thủy lợi của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 0,1     | đạt      |
        | 20      | đạt      |

    Khung tình huống: Mục 5 không được 0 điểm
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm bảo trì, nâng cấp công trình thủy lợi do huyện quản lý" là 80
      Và số liệu "Điểm sửa chữa công trình thủy lợi của huyện" là 20
      Và số liệu "Điểm tích hợp, cập nhật cơ sở dữ liệu thủy lợi của huyện" là 20
      Và số liệu "Điểm nâng cấp công trình thủy lợi của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 0,1     | đạt      |
        | 20      | đạt      |

    Khung tình huống: Mục 7 không được 0 điểm
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm bảo trì, nâng cấp công trình thủy lợi do huyện quản lý" là 80
      Và số liệu "Điểm sửa chữa công trình thủy lợi của huyện" là 20
      Và số liệu "Điểm nâng cấp công trình thủy lợi của huyện" là 20
      Và số liệu "Điểm tích hợp, cập nhật cơ sở dữ liệu thủy lợi của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 0,1     | đạt      |
        | 20      | đạt      |

    Khung tình huống: Cộng từ bảy mục
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm kế hoạch bảo trì, nâng cấp công trình thủy lợi của huyện" là 5
      Và số liệu "Điểm kiểm tra công trình thủy lợi của huyện" là 5
      Và số liệu "Điểm bảo dưỡng công trình thủy lợi của huyện" là 10
      Và số liệu "Điểm sửa chữa công trình thủy lợi của huyện" là 10
      Và số liệu "Điểm nâng cấp công trình thủy lợi của huyện" là 20
      Và số liệu "Điểm ứng dụng khoa học công nghệ ở công trình thủy lợi của huyện" là 0
      Và số liệu "Điểm tích hợp, cập nhật cơ sở dữ liệu thủy lợi của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 10      | chưa đạt |
        | 20      | đạt      |

    Tình huống: Chỉ có tổng điểm thì chưa rõ ba mục có bị 0 điểm hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm bảo trì, nâng cấp công trình thủy lợi do huyện quản lý" là 100
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.2 Thực hiện kiểm kê, kiểm soát các nguồn nước thải xả vào công trình thủy lợi trên địa bàn huyện, xây dựng hệ thống cơ sở dữ liệu theo chuyển đổi số (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Kiểm kê, kiểm soát nước thải xả vào công trình thủy lợi của huyện, có cơ sở dữ liệu" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.2 Thực hiện kiểm kê, kiểm soát các vi phạm và nguồn nước thải xả vào công trình thủy lợi trên địa bàn huyện (từ ngày 11/05/2022)

    Khung tình huống: Sát mức: tổng điểm
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm kiểm soát vi phạm, nước thải xả vào công trình thủy lợi của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Khung tình huống: Cộng từ hai mục: thống kê chưa đầy đủ vẫn đạt
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm thanh tra, kiểm tra, xử lý vi phạm ở công trình thủy lợi của huyện" là 60
      Và số liệu "Điểm thống kê vi phạm, nguồn nước thải ở công trình thủy lợi của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 20      | đạt      |
        | 40      | đạt      |

    Khung tình huống: Cộng từ hai mục: không xử lý vi phạm thì không đạt
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm thống kê vi phạm, nguồn nước thải ở công trình thủy lợi của huyện" là 40
      Và số liệu "Điểm thanh tra, kiểm tra, xử lý vi phạm ở công trình thủy lợi của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 60      | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.3 Đảm bảo yêu cầu chủ động về phòng, chống thiên tai theo phương châm 4 tại chỗ (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện chủ động phòng, chống thiên tai theo phương châm 4 tại chỗ" là có
      Khi đánh giá
      Thì chỉ tiêu "3.3" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 3.3 Đảm bảo yêu cầu chủ động về phòng, chống thiên tai theo phương châm 4 tại chỗ (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: các nội dung bắt buộc
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm chấm phòng, chống thiên tai của huyện theo phương châm 4 tại chỗ" là 70
      Và số liệu "Huyện đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: điểm
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là có
      Và số liệu "Điểm chấm phòng, chống thiên tai của huyện theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 69,9    | chưa đạt |
        | 70      | đạt      |
        | 85      | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
